import ReactPixel from "react-facebook-pixel";

ReactPixel.init("123"); // expect: PL6003
