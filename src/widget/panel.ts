import { Chat } from './chat.js';
import { adopt } from './dom.js';
import { panelCss } from './panel-styles.js';

window.supportChatMount = (page) => {
  adopt(page.root, panelCss);
  return new Chat(page);
};
