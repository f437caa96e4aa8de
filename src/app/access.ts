import { KeyRing } from '../access/key-ring.js';
import { keyFolder } from '../access/keys.js';
import { NO_ROLES } from '../access/roles.js';
import { type Config, isLoopback } from '../config.js';
import { AppError } from '../errors.js';
import type { Log } from '../log.js';
import { type Access, identifyCallers } from '../server/access.js';

/** Who may do what, by the keys of the data folder. Throws CONFIGURATION for a bind that others can reach where there is no key. */
export function openAccess({ dataDir, host, allowPublicBind, anonymousRoles }: Config, log: Log): Access {
  const keys = new KeyRing(keyFolder(dataDir), {
    clock: () => Date.now(),
    tell: (error) => log.warn('the API keys cannot be read again', { error }),
  });
  const isPublic = !isLoopback(host) && !allowPublicBind;
  if (isPublic && keys.isEmpty) {
    const message = `HOST is "${host}", which others can reach, and there is no API key; set HOST to 127.0.0.1, create a key (\`npm run -s entente -- keys create --role read\`), or set ALLOW_PUBLIC_BIND=on if everyone there may read and write.`;
    throw new AppError('CONFIGURATION', message, { reason: 'HOST' });
  }
  const anonymous = isPublic && anonymousRoles === 'auto' ? NO_ROLES : anonymousRoles;
  return identifyCallers({ keys, anonymous });
}
