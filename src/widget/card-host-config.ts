const text = { default: 'var(--_text)', subtle: 'var(--_muted)' };
const accent = { default: 'var(--_link)', subtle: 'var(--_link)' };
const foregroundColors = {
  default: text,
  dark: text,
  light: text,
  accent,
  good: { default: 'var(--_good)', subtle: 'var(--_good)' },
  warning: { default: 'var(--_warning)', subtle: 'var(--_warning)' },
  attention: { default: 'var(--_error)', subtle: 'var(--_error)' },
};
const container = (backgroundColor: string): object => ({
  backgroundColor,
  borderColor: 'var(--_line)',
  foregroundColors,
});

/** The renderer's settings; colours are CSS variables, so that a card follows the theme without re-rendering. */
export const hostConfig: object = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 21, medium: 22, large: 25, extraLarge: 31 },
  spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 26, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--_line)' },
  supportsInteractivity: true,
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--_soft)'),
    accent: container('var(--_soft)'),
    good: container('var(--_soft)'),
    warning: container('var(--_soft)'),
    attention: container('var(--_soft)'),
  },
  imageSizes: { small: 40, medium: 80, large: 160 },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 10 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  textBlock: { headingLevel: 3 },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 140 },
    value: { wrap: true },
    spacing: 12,
  },
};
