/** What GitHub would make of a text, as far as foreign text in it could do harm. */
import MarkdownIt from 'markdown-it';
import { expect } from 'vitest';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** Hosts that our own text links to. */
const ownLinks = /^https:\/\/github\.com\/acme\/device\//;
const ownTags = new Set([
  'a',
  'br',
  'code',
  'details',
  'em',
  'li',
  'ol',
  'p',
  'strong',
  'sub',
  'summary',
  'ul',
  'hr',
  'pre',
  'h2',
  'h3',
  'h4',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]);

/** No foreign element, link, image, task, mention or command; each code element is closed before the next opens. */
export function expectHarmlessMarkdown(text: string): void {
  const html = markdown.render(text).replace(/<!-- holdout(?:: head=[0-9a-f]+ at=\d+)? -->/g, '');
  expect(html.includes('<!--')).toBe(false);
  const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name!.toLowerCase());
  expect(tags.filter((name) => !ownTags.has(name))).toEqual([]);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!);
  expect(links.filter((address) => !ownLinks.test(address))).toEqual([]);
  const ownAttributes = / href="[^"]*"| style="text-align:(?:left|right|center)"/g;
  expect(
    (html.match(/<[a-z][^>]*=[^>]*>/gi) ?? []).filter((tag) => tag.replace(ownAttributes, '').includes('=')),
  ).toEqual([]);
  const marks = html.match(/<\/?code>/g) ?? [];
  expect(marks.every((mark, index) => mark === (index % 2 === 0 ? '<code>' : '</code>'))).toBe(true);
  // GitHub makes mentions, cross-links and emoji of plain text, outside <code> alone.
  const plain = html.replace(/<code>.*?<\/code>/gs, '').replace(/<[^>]+>/g, '');
  expect(/(?:^|\W)@[a-z].*|#\d.*|:[a-z_]+:.*|(?:fixes|closes) .*|https?:\/\/.*/i.exec(plain)?.[0]).toBeUndefined();
  const unseen = /^\s*::|##\[|[\0-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e\u2066-\u2069]/m;
  expect(unseen.exec(text)?.[0]).toBeUndefined();
}
