/** Colours and measures; the page overrides those that are called `--support-chat-…`. */
export const themeCss = `
:host {
  all: initial;
  --_accent: var(--support-chat-accent, #0b6159);
  --_on-accent: var(--support-chat-accent-text, #ffffff);
  --_radius: var(--support-chat-radius, 16px);
  --_font: var(--support-chat-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
  --_surface: #ffffff; --_soft: #f2f5f4; --_text: #18211f; --_muted: #55625f; --_line: #d5dddb; --_control: #71807c;
  --_link: #0b6159; --_error: #b3261e; --_warning: #8a5300; --_good: #1a6b37; --_bot: #f2f5f4;
  --_shadow: 0 12px 40px rgb(10 30 28 / 22%), 0 2px 8px rgb(10 30 28 / 10%);
  color-scheme: light;
  font: 400 15px/1.5 var(--_font);
}
:host([data-theme="dark"]) {
  --_accent: var(--support-chat-accent-dark, #147d72);
  --_on-accent: var(--support-chat-accent-text-dark, #ffffff);
  --_surface: #161d1c; --_soft: #212b29; --_text: #e9efed; --_muted: #a9b6b3; --_line: #35423f; --_control: #81918d;
  --_link: #6fd6c9; --_error: #ffb4ab; --_warning: #f2c078; --_good: #86d99f; --_bot: #222d2b;
  --_shadow: 0 12px 40px rgb(0 0 0 / 60%);
  color-scheme: dark;
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; cursor: pointer; }
svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; flex: none; }
:focus-visible { outline: 3px solid var(--_link); outline-offset: 2px; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
`;

/** The launcher: all that is on the page before the first open. */
export const launcherCss = `
.frame { position: fixed; inset-inline-end: var(--support-chat-right, 20px); inset-block-end: var(--support-chat-bottom, 20px); z-index: var(--support-chat-z-index, 2147483000); display: flex; flex-direction: column; align-items: flex-end; gap: 14px; color: var(--_text); }
.launcher { position: relative; display: grid; place-items: center; width: 60px; height: 60px; padding: 0; border: 2px solid transparent; border-radius: 50%; background: var(--_accent); color: var(--_on-accent); box-shadow: 0 6px 20px rgb(10 30 28 / 28%); transition: transform .15s ease; }
.launcher:hover { transform: translateY(-2px); }
.launcher svg { width: 28px; height: 28px; }
.launcher[aria-busy="true"] svg { animation: pulse 1s ease-in-out infinite alternate; }
.launcher .when-open, .launcher[aria-expanded="true"] .when-closed { display: none; }
.launcher[aria-expanded="true"] .when-open { display: block; }
.count { position: absolute; inset-block-start: -6px; inset-inline-end: -6px; min-width: 24px; height: 24px; padding: 0 6px; border: 2px solid var(--_surface); border-radius: 12px; background: #b3261e; color: #ffffff; font: 700 12px/20px var(--_font); text-align: center; }
.loading:empty, .alert:empty { position: absolute; }
.loading:not(:empty) { display: grid; place-items: center; width: min(100vw - 32px, clamp(340px, 45vw, 408px)); height: 200px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); color: var(--_muted); box-shadow: var(--_shadow); }
.alert:not(:empty) { max-width: 260px; padding: 10px 14px; border: 1px solid var(--_line); border-radius: 12px; background: var(--_surface); color: var(--_error); box-shadow: var(--_shadow); }
@keyframes pulse { to { opacity: .35; } }
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .launcher, .count { border-color: ButtonText; forced-color-adjust: auto; } }
@media print { .frame { display: none; } }
`;
