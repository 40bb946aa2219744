export { anyDocument, listedDocument, type RequestedDocument } from "./requestedDocument";
export { readTrustedDocuments } from "./trustedDocuments";
