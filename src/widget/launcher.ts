import type { PanelHandle, PanelHost, QueuedCall, SupportChatApi } from './contract.js';
import { adopt, h } from './dom.js';
import { ChatEvents } from './events.js';
import { LauncherButton } from './launcher-button.js';
import { chooseLocale, localeOf } from './locale.js';
import { createSessionStore, type SessionStore } from './session.js';
import { launcherCss, themeCss } from './styles.js';
import { launcherWords, type Locale } from './words.js';

/** The panel's file name with its content hash, put in by the build. */
declare const PANEL_FILE: string;

/** A full-screen panel that opens by itself would hide the page that the person has just gone to. */
const ROOM_FOR_BOTH = '(min-width: 701px) and (min-height: 481px)';

class Launcher implements SupportChatApi {
  private readonly element = h('div', { id: 'support-chat' });
  private readonly root = this.element.attachShadow({ mode: 'open' });
  private readonly frame = h('div', { class: 'frame' });
  private readonly button = new LauncherButton(this.frame, () => this.toggle());
  private readonly events = new ChatEvents();
  private readonly base: string;
  private readonly store: SessionStore;
  private readonly nonce: string;
  private readonly options: DOMStringMap;
  private locale: Locale;
  private localeIsChosen: boolean;
  private panel: Promise<PanelHandle | undefined> | undefined;
  private isOpen = false;
  private unread = 0;

  constructor(script: HTMLScriptElement) {
    const url = new URL(script.src, location.href);
    this.base = url.origin + url.pathname.replace(/\/webchat\/[^/]*$/, '');
    this.nonce = script.nonce;
    this.options = { ...script.dataset };
    this.store = createSessionStore(this.base);
    const chosen = this.store.preferences().locale ?? localeOf(this.options['locale']);
    this.localeIsChosen = chosen !== undefined;
    this.locale = chosen ?? chooseLocale(undefined);
    adopt(this.root, themeCss + launcherCss);
    this.root.append(this.frame);
    this.frame.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.isOpen && !event.defaultPrevented) this.close();
    });
    this.followTheme();
    this.refresh();
  }

  /** Puts the launcher on the page, and back on it when a client-side navigation has swept it away. */
  mount(): void {
    document.body.append(this.element);
    const observer = new MutationObserver(() => {
      this.followPageLanguage();
      if (this.element.isConnected) return;
      document.body?.append(this.element);
      watch();
    });
    const watch = (): void => {
      observer.disconnect();
      observer.observe(document.documentElement, { childList: true, attributeFilter: ['lang'] });
      if (document.body) observer.observe(document.body, { childList: true });
    };
    watch();
    if (this.store.preferences().open && matchMedia(ROOM_FOR_BOTH).matches) void this.reveal(false);
    else if ((this.store.session()?.expiresAt ?? 0) > Date.now()) void this.listen();
  }

  ready(queued: readonly QueuedCall[]): void {
    for (const call of queued) this.push(call);
    this.events.emit('ready');
  }

  open(): void {
    void this.reveal(true);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    const hadFocus = this.root.activeElement !== null;
    this.store.prefer({ open: false });
    this.frame.classList.remove('open');
    this.refresh();
    void this.panel?.then((panel) => panel?.hide());
    if (hadFocus) this.button.button.focus();
    this.events.emit('close');
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  send(text: string): void {
    void this.awaited().then((panel) => panel?.send(String(text)));
  }

  reset(): void {
    if (this.panel) void this.panel.then((panel) => panel?.reset());
    else this.store.leave();
  }

  setLocale(locale: Locale): void {
    const known = localeOf(locale);
    if (!known) return;
    this.localeIsChosen = true;
    this.store.prefer({ locale: known });
    this.use(known);
  }

  on: SupportChatApi['on'] = (event, handler) => this.events.on(event, handler);
  off: SupportChatApi['off'] = (event, handler) => this.events.off(event, handler);

  push(call: QueuedCall): void {
    const [name, first, second] = call;
    const api = window.SupportChat;
    if (typeof name !== 'string' || !api || Array.isArray(api) || !Object.hasOwn(api, name)) return;
    // The page's own call, spelled as a list: its arguments are checked by the method as any others.
    (api[name as keyof SupportChatApi] as (...args: unknown[]) => void)(first, second);
  }

  private use(locale: Locale): void {
    if (locale === this.locale) return;
    this.locale = locale;
    this.refresh();
    void this.panel?.then((panel) => panel?.localeChanged());
  }

  /** A page that changes its language takes the chat along, unless the chat's was chosen. */
  private followPageLanguage(): void {
    const page = localeOf(document.documentElement.lang);
    if (page && !this.localeIsChosen) this.use(page);
  }

  private followTheme(): void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const { theme } = this.options;
    const apply = (): void => {
      const fixed = theme === 'dark' || theme === 'light' ? theme : undefined;
      this.element.dataset['theme'] = fixed ?? (dark.matches ? 'dark' : 'light');
    };
    dark.addEventListener('change', apply);
    apply();
  }

  private refresh(): void {
    this.frame.lang = this.locale;
    this.button.update(launcherWords[this.locale], this.isOpen, this.unread);
  }

  private async reveal(focus: boolean): Promise<void> {
    const panel = await this.awaited();
    if (!panel) return;
    const wasOpen = this.isOpen;
    this.isOpen = true;
    this.unread = 0;
    this.store.prefer({ open: true });
    this.frame.classList.add('open');
    this.refresh();
    panel.show(focus);
    if (!wasOpen) this.events.emit('open');
  }

  /** Who has talked on an earlier page, or before a reload, is told of answers while the chat is closed. */
  private async listen(): Promise<void> {
    (await this.load())?.listen();
  }

  /** Loads the panel for somebody who waits for it, and is told. */
  private async awaited(): Promise<PanelHandle | undefined> {
    const words = launcherWords[this.locale];
    this.button.busy(words);
    const panel = await this.load();
    this.button.busy(undefined);
    if (!panel) this.button.fail(words.loadFailed);
    return panel;
  }

  private load(): Promise<PanelHandle | undefined> {
    this.panel ??= this.fetchPanel();
    return this.panel;
  }

  private async fetchPanel(): Promise<PanelHandle | undefined> {
    await loadScript(`${this.base}/webchat/${PANEL_FILE}`, this.nonce);
    const mount = window.supportChatMount;
    if (mount) return mount(this.panelHost());
    this.panel = undefined;
    this.events.emit('error', { code: 'load-failed' });
    return undefined;
  }

  private panelHost(): PanelHost {
    return {
      host: this.base,
      title: this.options['title'],
      root: this.root,
      frame: this.frame,
      store: this.store,
      locale: () => this.locale,
      setLocale: (locale) => this.setLocale(locale),
      close: () => this.close(),
      emit: (event, detail) => this.events.emit(event, detail),
      addUnread: () => {
        if (this.isOpen) return;
        this.unread += 1;
        this.refresh();
      },
    };
  }
}

/** A script element rather than `import()`: it needs no CORS header and no more than the launcher's own CSP. */
function loadScript(src: string, nonce: string): Promise<void> {
  return new Promise((resolve) => {
    const script = h('script', { src });
    if (nonce) script.nonce = nonce;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
    document.head.append(script);
  });
}

/** Only these are the page's; the rest of the launcher stays private. */
function apiOf(launcher: Launcher): SupportChatApi {
  return {
    open: () => launcher.open(),
    close: () => launcher.close(),
    toggle: () => launcher.toggle(),
    send: (text) => launcher.send(text),
    setLocale: (locale) => launcher.setLocale(locale),
    reset: () => launcher.reset(),
    on: (event, handler) => launcher.on(event, handler),
    off: (event, handler) => launcher.off(event, handler),
    push: (call) => launcher.push(call),
  };
}

function main(): void {
  const before = window.SupportChat;
  const script = document.currentScript ?? document.querySelector('script[src*="/webchat/embed.js"]');
  if ((before && !Array.isArray(before)) || !(script instanceof HTMLScriptElement)) return;
  const launcher = new Launcher(script);
  window.SupportChat = apiOf(launcher);
  const begin = (): void => {
    launcher.mount();
    launcher.ready(before ?? []);
  };
  if (document.body) begin();
  else document.addEventListener('DOMContentLoaded', begin);
}

main();
