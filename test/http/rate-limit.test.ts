import { RateLimit } from '../../src/http/rate-limit.js';

/** Takes from one bucket at these seconds, and says for how many seconds each had to wait; 0 is granted. */
function waits(rate: { burst: number; perSecond: number }, seconds: readonly number[]): number[] {
  let now = 0;
  const start = Date.parse('2026-11-22T12:00:00Z');
  const limit = new RateLimit(rate, () => new Date(start + now * 1000));
  return seconds.map((second) => {
    now = second;
    return limit.take('someone');
  });
}

describe('a rate limit', () => {
  it.each([
    ['a burst, then no more', { burst: 3, perSecond: 1 }, [0, 0, 0, 0], [0, 0, 0, 1]],
    [
      'one that does not divide evenly',
      { burst: 7, perSecond: 3 },
      Array(8).fill(0),
      [...Array(7).fill(0), 1],
    ],
    ['a slow refill', { burst: 1, perSecond: 0.1 }, [0, 1, 4, 10], [0, 9, 6, 0]],
    ['a refusal takes nothing', { burst: 1, perSecond: 1 }, [0, 0, 0, 1], [0, 1, 1, 0]],
    ['never more than the burst', { burst: 2, perSecond: 1 }, [0, 100, 100, 100], [0, 0, 0, 1]],
    ['a clock that goes back', { burst: 1, perSecond: 1 }, [3600, 0, 0], [0, 0, 1]],
  ])('%s', (_name, rate, seconds, expected) => {
    expect(waits(rate, seconds)).toEqual(expected);
  });

  it('counts each by itself', () => {
    const limit = new RateLimit({ burst: 1, perSecond: 1 }, () => new Date(0));
    expect([limit.take('a'), limit.take('b'), limit.take('a')]).toEqual([0, 0, 1]);
  });
});
