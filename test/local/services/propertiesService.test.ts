// Properties and caches keep texts within Google's limits.
import { describe, expect, it } from 'vitest';
import { blankGoogle, runCode } from '../world.ts';

describe('PropertiesService', () => {
  it('keeps texts between runs, each store its own', () => {
    const google = blankGoogle();
    runCode(google, `PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: '2' });`);
    const { result } = runCode(
      google,
      `const store = PropertiesService.getDocumentProperties();
       const before = [store.getProperty('a'), store.getKeys(), store.getProperty('c'), PropertiesService.getScriptProperties().getProperty('a')];
       store.deleteProperty('a');
       return [...before, Object.keys(store.getProperties())];`,
    );
    expect(result).toEqual(['1', ['a', 'b'], null, null, ['b']]);
  });

  it('refuses more than 9 KB in one value, 500 KB in all, and what is no text', () => {
    const set = (code: string) => () =>
      runCode(blankGoogle(), `const store = PropertiesService.getDocumentProperties(); ${code}`);
    expect(set(`store.setProperty('a', 'x'.repeat(9217))`)).toThrow('Argument too large: value');
    expect(set(`for (let i = 0; i < 60; i++) store.setProperty('a' + i, 'x'.repeat(9000))`)).toThrow('storage quota');
    expect(set(`store.setProperty('a', 1)`)).toThrow('a text');
    expect(set(`store.setProperty('', 'x')`)).toThrow('a key');
    expect(set(`PropertiesService.getUserProperties()`)).toThrow('has no PropertiesService.getUserProperties');
  });
});

describe('CacheService', () => {
  it('forgets after its time, on the local clock', () => {
    const google = blankGoogle();
    const read = () => runCode(google, `return CacheService.getUserCache().get('a')`).result;
    runCode(google, `CacheService.getUserCache().put('a', 'x', 60)`);
    expect(read()).toBe('x');
    google.clock.set('2023-12-04T08:01:00+07:00');
    expect(read()).toBeNull();
    expect(() => runCode(google, `CacheService.getUserCache().put('a', 'x'.repeat(102401))`)).toThrow(
      'Argument too large',
    );
  });
});
