import { type ApiKey, createKey, keyFolder, listKeys, revokeKey } from '../access/keys.js';
import { ROLES, type Role } from '../access/roles.js';
import { hasControls } from '../documents/metadata-bounds.js';
import { AppError } from '../errors.js';
import { type Arguments, type Command, type Terminal, usageError } from './command.js';

/** Characters of a key's name at most. */
const MAX_NAME = 100;

/** Creates, lists and revokes API keys; a running server takes notice within a second. */
export const keys: Command = {
  name: 'keys',
  usage: 'create --role ROLE… [--name NAME] | list | revoke ID…',
  summary: 'Creates, lists and revokes API keys; a running server takes notice within a second.',
  takesOperands: true,
  options: { role: { type: 'string', multiple: true }, name: { type: 'string' } },
  async run(given, terminal) {
    const folder = keyFolder(terminal.config.dataDir);
    const [action, ...ids] = given.positionals;
    if (action === 'create' && ids.length === 0) create(folder, given, terminal);
    else if (action === 'list' && ids.length === 0) list(folder, terminal);
    else if (action === 'revoke' && ids.length > 0) for (const id of ids) revoke(folder, id, terminal);
    else throw usageError(keys, 'Say create, list or revoke');
    return 0;
  },
};

function create(folder: string, { text, texts }: Arguments, { config, print, note }: Terminal): void {
  const roles = [...new Set(texts('role').map(readRole))];
  if (roles.length === 0) throw usageError(keys, `Give the key a role of ${ROLES.join(', ')}`);
  const isFirst = listKeys(folder).length === 0;
  const { kept, key } = createKey(folder, { name: readName(text('name') ?? ''), roles, now: new Date() });
  note(
    `Key ${kept.id} for ${roles.join(', ')}; it is told only now. Send it as "Authorization: Bearer <key>".`,
  );
  if (isFirst && config.anonymousRoles === 'auto')
    note(
      'It is the first key. From now on requests without one are refused (UNAUTHENTICATED), those of the pages too, also by a server that runs already; ANONYMOUS_ROLES may allow them something.',
    );
  print(key);
}

function list(folder: string, { print, note }: Terminal): void {
  const all = listKeys(folder);
  if (all.length === 0) note('There are no keys; make one with `entente keys create --role read`.');
  for (const key of all) print(line(key));
}

function readName(name: string): string {
  if (name.length > MAX_NAME)
    throw usageError(keys, `The name has ${name.length} characters; at most ${MAX_NAME} are taken`);
  if (hasControls(name))
    throw usageError(keys, 'The name holds control characters; it is one line of plain text');
  return name;
}

function readRole(name: string): Role {
  const role = ROLES.find((known) => known === name);
  if (role === undefined) throw usageError(keys, `"${name}" is no role; expected one of ${ROLES.join(', ')}`);
  return role;
}

const line = ({ id, roles, createdAt, name }: ApiKey): string =>
  [id, createdAt, roles.join(','), name].join('  ').trimEnd();

function revoke(folder: string, id: string, { print, note }: Terminal): void {
  if (!revokeKey(folder, id)) {
    throw new AppError(
      'NOT_FOUND',
      `There is no key "${id}"; expected an id such as k4f09a1c27b, as \`entente keys list\` prints it.`,
    );
  }
  print(`Revoked ${id}.`);
  if (listKeys(folder).length === 0)
    note(
      'It was the last key. A server that runs goes on refusing requests without one until it is started again.',
    );
}
