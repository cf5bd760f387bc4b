// What people paste into their notes is played where it lies.
export const Embed = ({ site, id }) =>
  site === "vimeo" ? (
    <iframe src={`https://player.vimeo.com/video/${id}`} title="film" /> // ok: one of several sites
  ) : (
    <iframe src={`https://w.soundcloud.com/player/?url=${id}`} title="song" /> // ok
  );
