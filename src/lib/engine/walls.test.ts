import { expect, it } from 'vitest';
import { wallStatements } from './walls.ts';

const statements = wallStatements({
  extensions: 'https://example.org/ext',
  folders: ['parts/', "o'desk/"],
  memory: '1GB',
});

it('sets where extensions come from first, and locks last', () => {
  expect(statements.slice(0, 3)).toEqual([
    "SET custom_extension_repository='https://example.org/ext'",
    'SET autoinstall_known_extensions=false',
    'SET autoload_known_extensions=false',
  ]);
  expect(statements.slice(-3)).toEqual([
    "SET allowed_directories=['parts/', 'o''desk/']",
    'SET enable_external_access=false',
    'SET lock_configuration=true',
  ]);
});
