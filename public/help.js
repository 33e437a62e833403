// The call for the chat on the help pages opens it, also when it is pressed before the chat's own script is there.
document.querySelector('.ask')?.addEventListener('click', () => {
  window.SupportChat = window.SupportChat || [];
  window.SupportChat.push(['open']);
});
