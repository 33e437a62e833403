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

// The content makes room for the open chat.
for (const [name, isOpen] of Object.entries({ open: true, close: false })) {
  document.addEventListener(`supportchat:${name}`, () => {
    document.documentElement.classList.toggle('chat-open', isOpen);
  });
}
