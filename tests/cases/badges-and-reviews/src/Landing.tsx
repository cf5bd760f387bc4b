export const Landing = () => (
  <footer>
    <img src="https://img.shields.io/github/stars/acme/app" alt="stars" /> {/* ok: a badge */}
    <img src="https://tools.applemediaservices.com/api/badges/download/black/en-us" alt="App Store" /> {/* ok */}
    <img src="https://pictures.acme-stock.io/team.jpg" alt="team" /> {/* expect: PL1005 */}
  </footer>
);
