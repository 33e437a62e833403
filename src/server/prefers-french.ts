/** Whether a browser asks for French before English; what says nothing of either does not. */
export function prefersFrench(acceptLanguage: string | undefined): boolean {
  const [english, french] = [wish(acceptLanguage, 'en'), wish(acceptLanguage, 'fr')];
  return (
    french.quality > english.quality ||
    (french.quality > 0 && french.at < english.at && same(french, english))
  );
}

interface Wish {
  /** From 0, not wanted, to 1. */
  readonly quality: number;
  /** Its place in the list: of two as much wanted the first counts. */
  readonly at: number;
}

const same = (one: Wish, other: Wish): boolean => one.quality === other.quality;

/** How much a language is wanted, in whichever country. */
function wish(acceptLanguage = '', language: 'en' | 'fr'): Wish {
  const wishes = acceptLanguage.split(',').map((range, at) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = parameters
      .find((parameter) => parameter.trim().startsWith('q='))
      ?.trim()
      .slice(2);
    const meant = tag.trim().split('-')[0] === language;
    return { at, quality: meant ? Number(quality ?? 1) || 0 : 0 };
  });
  return wishes.reduce((best, each) => (each.quality > best.quality ? each : best), {
    at: Infinity,
    quality: 0,
  });
}
