// All globals that a script finds. What is not here does not exist, as far as the script can tell.

import { type Method, service } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { cacheService } from './cacheService.ts';
import { chartsService } from './charts.ts';
import { htmlService } from './htmlService.ts';
import { lockService } from './lockService.ts';
import { propertiesService } from './propertiesService.ts';
import { sessionService } from './sessionService.ts';
import { spreadsheetAppService } from './spreadsheetApp.ts';
import { utilitiesService } from './utilities.ts';

export function allServices(session: Session): Readonly<Record<string, object>> {
  return {
    SpreadsheetApp: spreadsheetAppService(session),
    Charts: chartsService(session),
    HtmlService: htmlService(session),
    PropertiesService: propertiesService(session),
    CacheService: cacheService(session),
    LockService: lockService(session),
    Utilities: utilitiesService(session),
    Session: sessionService(session),
    Logger: loggerService(session, 'Logger', ['log']),
    console: loggerService(session, 'console', ['log', 'info', 'warn', 'error']),
  };
}

function loggerService(session: Session, className: string, methods: readonly string[]): object {
  const log: Method = {
    kind: 'local',
    variadic: true,
    act: (...given) => session.google.screen.show({ kind: 'log', text: given.map(String).join(' ') }),
  };
  return service(session, { className, methods: Object.fromEntries(methods.map((name) => [name, log])) });
}
