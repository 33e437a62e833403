import { maskIdentifiers } from '../../src/bot/mask.js';

describe('what is hidden', () => {
  it.each([
    ['an Access ID', 'it is 0123456789', 'it is •••789'],
    ['an Access ID in groups', 'it is 0123 456 789', 'it is •••789'],
    ['letters and digits', 'AB12C34567D', '•••67D'],
    ['an address', 'mail ada@example.com', 'mail •••com'],
    ['a telephone number', 'call +33 1 23 45 67 89', 'call •••789'],
    ['two years that are an ID', 'my access id is 2012 1999', 'my access id is •••999'],
    ['an ID that looks like an update', 'contract KB1234567', 'contract •••567'],
    ['a number beside an error code', 'number 123456 0x80070005', 'number •••456 0x80070005'],
    ['what only begins like an error code', '0x80070005AB12', '•••B12'],
  ])('%s', (_what, text, masked) => {
    expect(maskIdentifiers(text)).toEqual({ text: masked, hidden: true });
  });
});

describe('what everybody may read', () => {
  it.each([
    'error 0x80070005',
    'KB5005565 is installed',
    'error 12345 0X80070005',
    'expired 03/2021',
    'since 30/06/2021',
    'on 2021-06-30',
    'server 2016 2019 2022',
    'for 2020-2021',
    'build 10.0.19041.1083',
    'Windows Server 2012 R2',
    '20 of 15',
  ])('%s', (text) => {
    expect(maskIdentifiers(text)).toEqual({ text, hidden: false });
  });
});
