// As the web chat's own samples do it: a token, createDirectLine, renderWebChat.
const query = new URLSearchParams(location.search);
const service = query.get('service');

async function session() {
  const kept = sessionStorage.getItem('session');
  if (kept) return JSON.parse(kept);
  const response = await fetch(`${service}/webchat/token`, { method: 'POST' });
  const { token, conversationId, domain } = await response.json();
  sessionStorage.setItem('session', JSON.stringify({ token, conversationId, domain }));
  return { token, domain };
}

session().then(({ token, conversationId, domain }) => {
  const webSocket = query.get('polling') === null;
  window.directLine = window.WebChat.createDirectLine({ token, conversationId, domain, webSocket });
  window.WebChat.renderWebChat({ directLine: window.directLine, locale: 'en-US' }, document.getElementById('chat'));
});
