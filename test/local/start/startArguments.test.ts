// What may stand behind `npm start --`, and what is said of the rest.
import { describe, expect, it } from 'vitest';
import { readStartArguments } from '../../../src/local/start/startArguments.ts';

describe('npm start', () => {
  it('stands on the morning of the sample, in Vietnam, whatever the machine says', () => {
    expect(readStartArguments([])).toEqual({
      once: false,
      reset: false,
      now: '2023-12-04T08:00:00+07:00',
      isSampleDay: true,
    });
  });

  it('takes another day, or the machine’s own time', () => {
    expect(readStartArguments(['--today', '2023-12-11'])).toMatchObject({
      now: '2023-12-11T08:00:00+07:00',
      isSampleDay: false,
    });
    const now = new Date('2026-01-05T03:00:00Z');
    expect(readStartArguments(['--today', 'now'], () => now).now).toBe('2026-01-05T03:00:00.000Z');
  });

  it('takes --once and --reset', () => {
    expect(readStartArguments(['--reset', '--once'])).toMatchObject({ once: true, reset: true });
  });

  it.each([[['--today']], [['--today', '2023-02-30']], [['--today', '4/12/2023']], [['--tody', 'now']], [['now']]])(
    'refuses %j and says how to write it',
    (given) => {
      expect(() => readStartArguments(given)).toThrow('Usage: npm start');
    },
  );
});
