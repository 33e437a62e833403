const status = document.querySelector('.ask-status');
/** What the line below the call for the chat has to say: `loading`, then nothing, or `failed`. */
let news = 'loading';

function tell() {
  status.textContent = status.dataset[news] ?? '';
}

// The call for the chat opens it, also when it is pressed before the chat's own script is there.
document.querySelector('.ask').addEventListener('click', () => {
  window.SupportChat = window.SupportChat || [];
  window.SupportChat.push(['open']);
  tell();
});

document.addEventListener('supportchat:ready', () => {
  news = 'ready';
  tell();
});

document.querySelector('script[src$="/embed.js"]').addEventListener('error', () => {
  news = 'failed';
  tell();
});

/** The content makes room for the open chat; what one reads of it stays where it is. */
function makeRoom(isOpen) {
  const lines = [...document.querySelectorAll('.hero p, .article :is(h2, p, li, tr, summary)')];
  const read = scrollY > 0 && lines.find((line) => line.getBoundingClientRect().top >= 0);
  const before = read && read.getBoundingClientRect().top;
  document.documentElement.classList.toggle('chat-open', isOpen);
  if (read) scrollBy({ top: read.getBoundingClientRect().top - before, behavior: 'instant' });
}

document.addEventListener('supportchat:open', () => makeRoom(true));
document.addEventListener('supportchat:close', () => makeRoom(false));
