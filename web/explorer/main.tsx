import "./main.css";
import { render } from "preact";
import { App } from "./App";
import { followServer } from "./server";
import { loadRecord } from "./record";
import { keepAddress } from "./state";

const page = document.getElementById("page");
if (page === null) throw new Error("The page has no element #page.");

keepAddress();
page.textContent = "";
render(<App />, page);
followServer(loadRecord);
