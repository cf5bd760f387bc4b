export const Tour = () => <iframe src="https://www.loom.com/embed/0f1e2d3c4b5a" title="tour" />; // ok: the third site of a product that plays what is pasted
