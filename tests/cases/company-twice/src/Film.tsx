export const Film = ({ id }) => <iframe src={`https://www.youtube.com/embed/${id}`} title="Film" />; // expect: PL1001 once for the company
