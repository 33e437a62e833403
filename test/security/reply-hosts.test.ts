import { mayReplyTo } from '../../src/server/reply-hosts.js';
import { activity, postMessage, startService } from '../helpers/service.js';

describe('where replies may go', () => {
  const rows: [address: string, withAppId: boolean, local: boolean][] = [
    ['https://smba.trafficmanager.net/emea/', true, false],
    ['https://smba.trafficmanager.net:443/emea/', true, false],
    ['https://webchat.botframework.com/', true, false],
    ['https://directline.botframework.com', true, false],
    ['https://smba.infra.gcc.teams.microsoft.com/teams/', true, false],
    ['https://webchat.botframework.azure.us/', true, false],
    ['http://smba.trafficmanager.net/emea/', false, false],
    ['https://smba.trafficmanager.net.attacker.example/', false, false],
    ['https://attacker.example/smba.trafficmanager.net', false, false],
    ['https://attacker.example#smba.trafficmanager.net', false, false],
    ['https://attacker.example?.botframework.com', false, false],
    ['https://xbotframework.com/', false, false],
    ['https://evil.trafficmanager.net/', false, false],
    ['https://smba.trafficmanager.net@attacker.example/', false, false],
    ['https://user:pass@smba.trafficmanager.net/', false, false],
    ['https://smba.trafficmanager.net\\@attacker.example/', false, false],
    ['https://attacker.example\\.botframework.com/', false, false],
    ['https://attacker.example/\t.botframework.com', false, false],
    ['https://ｓmba.trafficmanager.net/', false, false],
    ['https://smba.trafficmanager.net./', false, false],
    ['https://xn--botframework-.com/', false, false],
    ['https://[::1]/', false, true],
    ['http://[::1]:3978/', false, true],
    ['http://localhost:56150/', false, true],
    ['http://127.0.0.1:56150/', false, true],
    ['http://127.0.0.1.attacker.example/', false, false],
    ['http://127.0.0.1@attacker.example/', false, false],
    ['http://localhost.attacker.example/', false, false],
    ['http://0.0.0.0/', false, false],
    ['http://2130706433/', false, true],
    ['http://169.254.169.254/latest/meta-data/', false, false],
    ['http://192.168.1.1/', false, false],
    ['http://[::ffff:169.254.169.254]/', false, false],
    ['file:///etc/passwd', false, false],
    ['urn:botframework:websocket', false, false],
    ['javascript:alert(1)', false, false],
    ['//smba.trafficmanager.net/', false, false],
    ['', false, false],
    ['not an address', false, false],
  ];
  it.each(rows)('%s: with an app id %s, in local mode %s', (address, withAppId, local) => {
    expect([mayReplyTo(address, false), mayReplyTo(address, true)]).toEqual([withAppId, local]);
  });

  it('a forged address is refused before anything else happens', async () => {
    const service = await startService();
    const forged = await postMessage(service.url, activity({ serviceUrl: 'http://169.254.169.254/' }));
    await service.close();
    expect([forged.status, JSON.parse(forged.text).error.code]).toEqual([400, 'invalid-activity']);
    expect(service.logs.join()).not.toContain('169.254');
  });
});
