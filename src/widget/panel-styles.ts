/** The panel's own styles; loaded with it. */
export const panelCss = `
.panel { display: flex; flex-direction: column; width: clamp(340px, 45vw, 408px); height: min(690px, calc(100vh - 90px - var(--support-chat-bottom, 20px))); height: min(690px, calc(100dvh - 90px - var(--support-chat-bottom, 20px))); border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); color: var(--_text); box-shadow: var(--_shadow); overflow: hidden; container-type: size; animation: rise .18s ease-out; overscroll-behavior: contain; }
@keyframes rise { from { opacity: 0; transform: translateY(12px); } }
.head { display: flex; align-items: center; gap: 4px; padding: 10px 10px 10px 16px; background: var(--_accent); color: var(--_on-accent); }
.avatar { display: grid; place-items: center; width: 38px; height: 38px; margin-inline-end: 8px; border-radius: 12px; background: color-mix(in srgb, var(--_on-accent) 16%, transparent); flex: none; }
.names { flex: 1; min-width: 0; }
.title { margin: 0; font: 600 16px/1.25 var(--_font); }
.subtitle { margin: 1px 0 0; font-size: 12.5px; line-height: 1.3; }
.head button { display: grid; place-items: center; min-width: 36px; height: 36px; padding: 0 7px; border: 1px solid transparent; border-radius: 10px; background: transparent; color: inherit; }
.head :focus-visible { outline-color: var(--_on-accent); outline-offset: -1px; }
.head svg { width: 20px; height: 20px; }
.language { font-size: 13px; font-weight: 600; }
.state { margin: 0; padding: 7px 16px; background: var(--_soft); color: var(--_text); font-size: 13px; border-block-end: 1px solid var(--_line); }
.log { flex: 1 1 auto; min-height: 80px; padding: 16px 14px 6px; overflow-y: auto; overscroll-behavior: contain; scroll-behavior: smooth; }
.log:focus-visible { outline-offset: -3px; }
.note { margin: 0 6px 10px; color: var(--_muted); font-size: 12.5px; text-align: center; }
.note a { color: inherit; text-underline-offset: 2px; }
.notice { margin: 14px 6px; color: var(--_muted); font-size: 13px; text-align: center; }
.message { display: flex; flex-direction: column; align-items: flex-start; margin-block-end: 12px; }
.message.own { align-items: flex-end; }
.own + .own, .message:not(.own) + .message:not(.own) { margin-block-start: -5px; }
.own + .own > .sender, .message:not(.own) + .message:not(.own) > .sender { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sender { margin: 0 2px 3px; color: var(--_muted); font-size: 12.5px; font-weight: 600; }
.content { display: flex; flex-direction: column; align-items: flex-start; width: 100%; }
.bubble { max-width: 88%; padding: 10px 14px; border-radius: 4px 16px 16px; background: var(--_bot); color: var(--_text); overflow-wrap: anywhere; }
.own .bubble { border-radius: 16px 4px 16px 16px; background: var(--_accent); color: var(--_on-accent); white-space: pre-wrap; }
.bubble > :first-child { margin-block-start: 0; } .bubble > :last-child { margin-block-end: 0; }
.bubble p, .bubble ul, .bubble ol, .bubble pre, .bubble blockquote { margin: 0 0 8px; }
.bubble ul, .bubble ol { padding-inline-start: 20px; } .bubble li + li { margin-block-start: 3px; }
.bubble h3 { margin: 10px 0 4px; font-size: 15px; line-height: 1.35; }
.bubble blockquote { padding-inline-start: 10px; border-inline-start: 3px solid var(--_line); }
.bubble hr { border: 0; border-block-start: 1px solid var(--_line); }
.bubble a, .card a { color: var(--_link); text-decoration: underline; text-underline-offset: 2px; }
code { padding: 1px 5px; border-radius: 5px; background: color-mix(in srgb, var(--_text) 9%, transparent); font: 0.9em/1.4 ui-monospace, Consolas, monospace; }
pre { overflow-x: auto; padding: 10px; border-radius: 8px; background: color-mix(in srgb, var(--_text) 7%, transparent); } pre code { padding: 0; background: none; }
.table { overflow-x: auto; margin-block-end: 8px; } .table table { border-collapse: collapse; font-size: 14px; } .table th, .table td { padding: 4px 10px 4px 0; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: top; }
.card { width: 100%; max-width: 100%; margin-block-start: 6px; border: 1px solid var(--_line); border-radius: 14px; background: var(--_surface); overflow: hidden; font-size: 14px; }
.card .ac-factset { width: 100%; } .card .ac-factset td { padding-block: 2px; }
.card p { margin: 0 0 6px; } .card p:last-child { margin: 0; } .card ul, .card ol { margin: 2px 0; padding-inline-start: 20px; }
.card .ac-adaptiveCard { outline-offset: -3px; }
.card .ac-actionSet { flex-wrap: wrap; gap: 8px; } .card .ac-actionSet > div { display: none; }
.card .ac-pushButton, .chip, .jump button { min-height: 34px; padding: 5px 12px; border: 1px solid var(--_control); border-radius: 17px; background: var(--_surface); color: var(--_link); font: 550 13.5px/1.35 var(--_font); text-align: start; overflow-wrap: anywhere; }
.card .ac-pushButton { flex: 0 1 auto !important; }
.card .ac-pushButton div { white-space: normal !important; overflow: visible !important; }
.card .ac-pushButton:disabled { color: var(--_muted); border-style: dashed; cursor: default; }
.card .ac-pushButton.style-positive { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
.card .ac-pushButton.style-destructive { color: var(--_error); }
.thumb { width: 16px; height: 16px; margin-inline-end: 6px; vertical-align: -2.5px; } .thumb.down { transform: scaleY(-1); }
.card .ac-input { width: 100%; min-height: 38px; padding: 7px 10px; border: 1px solid var(--_control); border-radius: 9px; background: var(--_surface); color: var(--_text); font: 400 15px/1.4 var(--_font); }
.card .ac-input-validation-failed { border-color: var(--_error); }
.card input[type=radio], .card input[type=checkbox] { accent-color: var(--_accent); width: 18px; height: 18px; }
.delivery { display: flex; align-items: center; gap: 8px; margin: 4px 2px 0; color: var(--_muted); font-size: 13px; }
.failed .delivery { color: var(--_error); }
.retry { min-height: 28px; padding: 2px 12px; border: 1px solid currentColor; border-radius: 14px; background: transparent; font-weight: 600; }
.typing:not(:empty) { padding: 0 14px 10px; }
.dots { display: inline-flex; gap: 5px; padding: 9px 12px; border-radius: 4px 14px 14px; background: var(--_bot); }
.dots i { width: 7px; height: 7px; border-radius: 50%; background: var(--_muted); animation: dot 1.2s infinite; } .dots i:nth-child(2) { animation-delay: .15s; } .dots i:nth-child(3) { animation-delay: .3s; }
@keyframes dot { 0%, 60%, 100% { transform: none; } 30% { transform: translateY(-4px); } }
.suggestions { display: flex; flex-wrap: wrap; gap: 6px; max-height: min(32%, 200px); padding: 8px 14px; overflow-y: auto; scroll-padding: 30px; border-block-start: 1px solid var(--_line); flex: none; }
.suggestions.more { mask-image: linear-gradient(#000 calc(100% - 30px), transparent); }
/* Below the greeting alone they take all the room that it leaves, and no more than that. */
.panel:not(:has(.message ~ .message)) .suggestions { flex: 0 1000 auto; min-height: 58px; max-height: none; }
.jump { position: relative; z-index: 1; height: 0; flex: none; }
.jump button { position: absolute; inset-block-end: 10px; inset-inline-start: 50%; display: flex; align-items: center; gap: 6px; translate: -50%; white-space: nowrap; box-shadow: var(--_shadow); }
.jump svg { width: 16px; height: 16px; }
.limit { flex: 1 0 100%; margin: 0 2px; color: var(--_warning); font-size: 13px; }
.suggestions:not([hidden]) + .composer { padding-block-start: 4px; border-block-start: 0; }
.composer { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px; padding: 10px 12px; border-block-start: 1px solid var(--_line); background: var(--_surface); }
.composer textarea { flex: 1; min-width: 0; max-height: 120px; padding: 9px 14px; border: 1px solid var(--_control); border-radius: 21px; background: var(--_surface); color: var(--_text); font: 400 16px/1.4 var(--_font); resize: none; overflow-y: auto; }
.composer textarea::placeholder { color: var(--_muted); opacity: 1; }
.composer textarea:focus-visible { outline-width: 2px; outline-offset: -1px; }
.composer button { display: grid; place-items: center; width: 42px; height: 42px; padding: 0; border: 1px solid transparent; border-radius: 50%; background: var(--_accent); color: var(--_on-accent); flex: none; }
.composer textarea:read-only { background: var(--_soft); color: var(--_muted); cursor: not-allowed; }
.composer button:disabled { opacity: .45; cursor: not-allowed; }
.composer button svg { width: 20px; height: 20px; }
@media (max-width: 700px), (max-height: 480px) {
  .frame { --_full: 100vh; } @supports (height: 1dvh) { .frame { --_full: 100dvh; } }
  .frame.open { inset: var(--_top, 0) 0 auto; gap: 0; } .frame.open .launcher { display: none; }
  .panel { width: 100%; height: var(--_height, var(--_full)); border: 0; border-radius: 0; }
  .head { padding-block-start: max(12px, env(safe-area-inset-top)); } .composer { padding-block-end: max(10px, env(safe-area-inset-bottom)); }
}
@container (max-width: 380px) { .avatar { display: none; } }
@container (max-height: 440px) { .suggestions { flex-wrap: nowrap; overflow: auto hidden; padding-block: 8px; } .suggestions.more { mask-image: linear-gradient(to right, #000 calc(100% - 30px), transparent); } .chip { flex: none; white-space: nowrap; } }
@container (max-height: 330px) { .avatar, .subtitle, .note { display: none; } .suggestions { padding-block: 6px; } .chip { min-height: 30px; padding-block: 3px; } .log { min-height: 40px; } .head { padding-block: 4px; } .composer { padding-block: 6px; } }
@media (forced-colors: active) { .suggestions.more { mask-image: none; } .bubble, .dots, .head, .composer button { border: 1px solid CanvasText; } .head button, .chip, .jump button { border-color: ButtonText; } }
/* What a finger has touched last would go on looking as if it were chosen. */
@media (hover: hover) {
  .head button:hover { background: color-mix(in srgb, var(--_on-accent) 18%, transparent); }
  .card .ac-pushButton:hover:not(:disabled), .chip:hover:not(:disabled), .jump button:hover { background: var(--_soft); border-color: var(--_link); }
}
@media (pointer: fine) { .chip { min-height: 32px; } }
@media (prefers-reduced-motion: reduce) { .log { scroll-behavior: auto; } }
`;
