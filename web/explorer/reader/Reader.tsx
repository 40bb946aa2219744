import { ViewPane } from "../ui";
import { Outline } from "./Outline";
import { QuoteSteps } from "./QuoteSteps";
import { Text } from "./Text";

/** The document with its outline: the words on which what is selected rests are marked in it. */
export function Reader() {
  return (
    <ViewPane name="reader" tools={<QuoteSteps />}>
      <div class="reader">
        <Outline />
        <Text />
      </div>
    </ViewPane>
  );
}
