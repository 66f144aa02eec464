import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Expected, Host, Making } from './host.ts';

const FROM = '/usr/share/wordpress';
const THEME = 'twentytwentythree';
const TEXT =
  '<!-- wp:paragraph --><p>Words of a post around it, as wide as the column that they stand in, and wider than one line of it is, for certain.</p><!-- /wp:paragraph -->';

interface Post {
  carrier: string;
  /** Who writes it: only an administrator may write any HTML. */
  by: 'admin' | 'author';
  body: string;
  expects: Expected;
  width?: number;
}

const html = (code: string): string => `<!-- wp:html -->${code}<!-- /wp:html -->`;
const embedded = (address: string): string =>
  `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;

/**
 * WordPress as Debian packs it, with a database of its own, both in a folder that is thrown away. What its editor makes of an
 * address that is pasted is put in as it makes it; fetching, cleaning and showing are WordPress' own.
 */
export async function wordpress({ folder, site, codes }: Making): Promise<Host | string> {
  if (![FROM, `${FROM}/wp-content/themes/${THEME}`, '/usr/sbin/mariadbd', '/usr/bin/php'].every(existsSync))
    return 'WordPress (with MariaDB, PHP and the theme Twenty Twenty-Three)';
  const posts: Post[] = [
    { carrier: 'address of a situation, pasted', by: 'author', body: embedded(codes.link), expects: 'alive' },
    { carrier: 'the same on a phone', by: 'author', body: embedded(codes.link), expects: 'alive', width: 390 },
    { carrier: 'frame in Custom HTML', by: 'admin', body: html(codes.frame), expects: 'alive' },
    { carrier: '`<key-exhibit>` in Custom HTML', by: 'admin', body: html(codes.element), expects: 'alive' },
    { carrier: 'frame by an author, whose HTML is cleaned', by: 'author', body: html(codes.frame), expects: 'words' },
    { carrier: 'figure by an author', by: 'author', body: html(codes.figure), expects: 'picture' },
  ];
  const socket = join(folder, 'db.sock');
  const database = await startDatabase(folder, socket);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const root = join(folder, 'www');
  cpSync(FROM, root, { recursive: true, dereference: true });
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  // WordPress refuses to ask its own machine for anything, unless it is told that this is meant.
  writeFileSync(
    join(root, 'wp-content/mu-plugins/loopback.php'),
    `<?php add_filter('http_request_host_is_external', '__return_true'); add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${new URL(site).port}]);`,
  );
  writeFileSync(join(root, 'wp-config.php'), configuration(socket, address));
  const php = (code: string): string =>
    execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], { cwd: root, encoding: 'utf8' });
  const version = php(
    `$_SERVER['HTTP_HOST']='127.0.0.1:${port}'; define('WP_INSTALLING', true); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';` +
      `wp_install('A blog', 'admin', 'admin@example.org', true, '', 'p'); switch_theme('${THEME}');` +
      `wp_insert_user(['user_login' => 'author', 'user_pass' => 'p', 'role' => 'author']); echo $wp_version;`,
  );
  writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
  const ids = JSON.parse(
    php(
      `$_SERVER['HTTP_HOST']='127.0.0.1:${port}'; require 'wp-load.php'; $ids = [];` +
        `foreach (json_decode(file_get_contents('../posts.json'), true) as $post) {` +
        ` wp_set_current_user(get_user_by('login', $post['by'])->ID); kses_init();` +
        ` $ids[] = wp_insert_post(wp_slash(['post_title' => 'A post', 'post_status' => 'publish',` +
        ` 'post_content' => ${quoted(TEXT)} . $post['body'] . ${quoted(TEXT)}])); }` +
        ` echo json_encode($ids);`,
    ),
  ) as number[];
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    detached: true,
  });
  await answering(`${address}/`);
  return {
    name: 'WordPress',
    version: `WordPress ${version} (${THEME})`,
    pages: posts.map(({ carrier, expects, width }, at) => ({
      carrier,
      expects,
      ...(width && { width }),
      address: `${address}/?p=${ids[at]}`,
    })),
    stop: () => {
      end(server);
      end(database);
    },
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

const configuration = (socket: string, address: string): string => `<?php
define('DB_NAME', 'blog'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true); define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const data = join(folder, 'db');
  execFileSync(
    'mariadb-install-db',
    [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--user=root'],
    { stdio: 'ignore' },
  );
  const server = spawn(
    '/usr/sbin/mariadbd',
    [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--user=root', `--pid-file=${folder}/db.pid`],
    { stdio: 'ignore', detached: true },
  );
  for (let tried = 0; ; tried++) {
    try {
      execFileSync('mariadb', [`--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE blog'], { stdio: 'ignore' });
      return server;
    } catch (error) {
      if (tried > 100) throw error;
      await new Promise((later) => setTimeout(later, 300));
    }
  }
}

async function answering(address: string): Promise<void> {
  for (let tried = 0; tried < 100; tried++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 300));
  }
  throw new Error(`${address} does not answer`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** With the workers that it has started. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}
