export const Lesson = () => (
  <pre>
    {`A page loads a picture that nobody sees:
      <img src="https://pixel.tide-ads.net/sync?id=1">`}
  </pre>
);
export const Badge = () => <img src="https://badge.tide-harbour.net/b.png" />; // expect: PL1005
