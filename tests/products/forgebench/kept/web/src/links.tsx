import type { Mixpanel } from "mixpanel-browser"; // ok: a type only (001:60)

/** Where the old statistics were; the type describes the files that people still import. */
export type OldExport = Pick<Mixpanel, "get_distinct_id">;

export const Links = ({ links }: { links: { provider: string; login: string }[] }) => (
  <ul>
    {links.map((link) => (
      <li key={link.provider}>
        {link.provider}: {link.login} <a href="https://www.facebook.com/forgebench">Follow us</a> {/* ok: a link (001:68) */}
      </li>
    ))}
  </ul>
);
