import assert from 'node:assert/strict';
import WebSocket from 'ws';
import { createRequire } from 'node:module';
import { until } from './report.mjs';
import { pageToken, startEndpoint, startProgram } from './servers.mjs';

const require = createRequire(import.meta.url);
// What a browser has and Node lacks.
globalThis.WebSocket = WebSocket;
globalThis.XMLHttpRequest = require('xhr2');
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const ORIGIN = 'https://help.example';
const QUESTION = 'Where do I find my access ID and contract ID?';

class Client {
  activities = [];
  statuses = [];

  constructor(service, session, webSocket) {
    this.line = new DirectLine({
      domain: `${service.url}/v3/directline`,
      webSocket,
      pollingInterval: 200,
      timeout: 10_000,
      // The shortest of the client's own pauses before it connects again.
      random: () => 0,
      ...session,
    });
    this.line.connectionStatus$.subscribe((status) => this.statuses.push(status));
    this.subscription = this.line.activity$.subscribe((each) => this.activities.push(each), () => undefined);
  }

  get messages() {
    return this.activities.filter((each) => each.type === 'message');
  }

  say(text) {
    const activity = { type: 'message', text, from: { id: 'forged' }, channelData: { clientActivityID: text } };
    return new Promise((resolve, reject) => this.line.postActivity(activity).subscribe(resolve, reject));
  }

  async said(count) {
    await until(() => this.messages.length >= count);
    // Nothing may come twice, so a little is waited for more.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ids = this.messages.map((each) => each.id);
    assert.equal(ids.length, count, `messages: ${this.messages.map((each) => each.text)}`);
    assert.equal(new Set(ids).size, ids.length, 'an activity came twice');
    assert.deepEqual(ids, [...ids].sort(), 'the order is wrong');
    return this.messages;
  }

  get session() {
    return { token: this.line.token, conversationId: this.line.conversationId, watermark: this.line.watermark };
  }

  leave() {
    this.subscription.unsubscribe();
    this.line.end();
  }
}

/** directlinejs, both ways. */
export async function run(report) {
  for (const webSocket of [true, false]) {
    const way = `directlinejs over ${webSocket ? 'WebSocket' : 'polling'}`;
    const program = await startProgram(ORIGIN);
    await withProgram(report, way, program, webSocket);
    await program.close();
    const endpoint = await startEndpoint(ORIGIN);
    await withEndpoint(report, way, endpoint, webSocket);
    await endpoint.close();
  }
}

async function withProgram(report, way, program, webSocket) {
  let client;
  await report.check(`${way}: the welcome comes before anything is said, without replyToId`, async () => {
    const { token, userId } = await pageToken(program, ORIGIN);
    client = new Client(program, { token }, webSocket);
    client.userId = userId;
    const [welcome] = await client.said(1);
    assert.equal(welcome.replyToId, undefined);
  });
  await report.check(`${way}: a question is echoed with its channelData, then answered with a card`, async () => {
    const id = await client.say(QUESTION);
    const [, echo, answer] = await client.said(3);
    assert.deepEqual([echo.id, echo.text, echo.from.id], [id, QUESTION, client.userId]);
    assert.deepEqual(echo.channelData, { clientActivityID: QUESTION });
    assert.equal(answer.replyToId, id);
    assert.equal(answer.attachments[0].contentType, 'application/vnd.microsoft.card.adaptive');
  });
  await report.check(`${way}: who comes back with a watermark gets what is missing, without one everything`, async () => {
    const { watermark, ...session } = client.session;
    client.leave();
    const back = new Client(program, { ...session, watermark }, webSocket);
    await until(() => back.line.connectionStatus$.getValue() === ConnectionStatus.Online);
    await back.say('help');
    const missed = await back.said(2);
    back.leave();
    client = new Client(program, session, webSocket);
    const all = await client.said(5);
    assert.deepEqual(all.slice(3).map((each) => each.id), missed.map((each) => each.id));
  });
  for (const [how, signal] of [['is restarted', 'SIGTERM'], ['is killed and started again', 'SIGKILL']]) {
    await report.check(`${way}: the conversation goes on when the server ${how}`, async () => {
      const { length } = client.messages;
      await program.restart(signal);
      // Over polling the stock client gives up at the first refused connection; the page then resumes it.
      if (!webSocket) {
        const { watermark: _all, ...session } = client.session;
        client.leave();
        client = new Client(program, session, webSocket);
      }
      await until(() => client.line.connectionStatus$.getValue() === ConnectionStatus.Online);
      await until(async () => (await client.say('menu')) !== 'retry');
      const heard = await client.said(length + 2);
      assert.equal(heard.at(-2).text, 'menu');
    }, 90);
  }
  client?.leave();
}

async function withEndpoint(report, way, endpoint, webSocket) {
  await report.check(`${way}: an expired token is noticed, and a renewed one goes on`, async () => {
    const { token } = await pageToken(endpoint, ORIGIN);
    const client = new Client(endpoint, { token }, webSocket);
    await client.said(1);
    endpoint.advance(1000);
    const refresh = { method: 'POST', headers: { authorization: `Bearer ${client.line.token}` } };
    const renewed = await (await fetch(`${endpoint.url}/v3/directline/tokens/refresh`, refresh)).json();
    endpoint.advance(900);
    if (webSocket) assert.equal(await client.say('too late'), 'retry');
    await until(() => client.statuses.includes(ConnectionStatus.ExpiredToken));
    const headers = { authorization: `Bearer ${renewed.token}` };
    const path = `/v3/directline/conversations/${renewed.conversationId}?watermark=${client.line.watermark}`;
    client.line.reconnect(await (await fetch(endpoint.url + path, { headers })).json());
    assert.notEqual(await client.say('in time'), 'retry');
    await until(() => client.messages.length >= 3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // Over WebSocket the stock client opens one more socket at each change of its status, so it may hear a thing twice.
    const heard = new Map(client.messages.map((each) => [each.id, each.text]));
    assert.deepEqual([...heard.values()], ['Welcome here', 'in time', 'You said in time']);
    client.leave();
  });
  await report.check(`${way}: typing comes ${webSocket ? 'over the stream' : 'not at all'}`, async () => {
    const client = new Client(endpoint, { token: (await pageToken(endpoint, ORIGIN)).token }, webSocket);
    await client.said(1);
    await client.say('type');
    await client.said(3);
    assert.equal(client.activities.some((each) => each.type === 'typing'), webSocket);
    client.leave();
  });
}
