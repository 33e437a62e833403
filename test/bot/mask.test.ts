import { maskIdentifiers } from '../../src/bot/mask.js';

describe('what is hidden', () => {
  it.each([
    ['an Access ID', 'it is 0123456789', 'it is •••789'],
    ['an Access ID in groups', 'it is 0123 456 789', 'it is •••789'],
    ['letters and digits', 'AB12C34567D', '•••67D'],
    ['an address', 'mail ada@example.com', 'mail •••com'],
    ['a telephone number', 'call +33 1 23 45 67 89', 'call •••789'],
    ['no-break spaces', 'call 06\u00a012\u00a034\u00a056\u00a078', 'call •••678'],
    ['narrow no-break spaces', '0123\u202f456\u202f789', '•••789'],
    ['line breaks', 'id 1234\n5678\n9012', 'id •••012'],
    ['dashes with blanks', 'contract 1234 - 5678 - 9012', 'contract •••012'],
    ['en dashes', '1234–5678–9012', '•••012'],
    ['no-break hyphens', '+1 425\u2011882\u20118080', '•••080'],
    ['full-width digits', 'Access ID １２３４５６７８９０', 'Access ID •••８９０'],
    ['a zero-width space', 'Access ID 12345\u200b67890', 'Access ID •••890'],
    ['a soft hyphen', 'Access ID 12345\u00ad67890', 'Access ID •••890'],
    ['thousands', 'Contract ID 12,345,678', 'Contract ID •••678'],
    ['underscores', 'Access ID 1234_5678_90', 'Access ID •••_90'],
    ['apostrophes', "Contract 12'345'678", 'Contract •••678'],
    ['five digits that are called an ID', 'Access ID 12345', 'Access ID •••345'],
    ['a GUID', '3f2504e0-4f89-11d3-9a0c-0305e82c3301', '•••301'],
    ['a GUID of letters', 'abcdefab-cdef-4abc-abcd-efabcdefabcd', '•••bcd'],
    ['a GUID with en dashes', '3f2504e0–4f89–11d3–9a0c–0305e82c3301', '•••301'],
    ['an address with an accent of its own', 'mail jose\u0301@contoso.com', 'mail •••com'],
    ['an address with an apostrophe', "mail pat.o'brien@contoso.com", 'mail •••com'],
    ['an address with a long name', `${'a.'.repeat(50)}b@contoso.com`, '•••com'],
    ['an address of a domain without an end', `jean@${'a.'.repeat(50)}contoso.com`, '•••com'],
    ['an address of a deep domain', 'jean@a.b.c.d.e.contoso.com', '•••com'],
    ['an address with a full-width sign', 'jean＠contoso.com', '•••com'],
    ['two years that are an ID', 'my access id is 2012 1999', 'my access id is •••999'],
    ['a number that is no time', '2026-41-20 14', '•••014'],
    ['an ID that is no time', '2026-11-20T99X', '•••99X'],
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
    'SQL 2016, 2019, 2022',
    'SQL 2016,2019,2022',
    'is it 10, 15, 20 or more',
    'from 10 - 15 - 20',
    'from 9:00-17:30',
    'code 12345',
    'the family 👨‍👩‍👧 agrees',
    'build 10.0.19041.1083',
    'Windows Server 2012 R2',
    '20 of 15',
    // When it happened, as error pages say it
    'Timestamp: 2026-11-20 14:32:10',
    'Timestamp: 2026-11-20T14:32:10Z',
    'le 20/11/2026 14:32',
    'le 20/11/2026 à 14h32',
    '2026-11-20T14:32:10.123+01:00',
  ])('%s', (text) => {
    expect(maskIdentifiers(text)).toEqual({ text, hidden: false });
  });
});
