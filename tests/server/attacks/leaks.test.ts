import { leaks } from "./leaks";

test.each([
  ["a stack", "Error: no\n    at parse (/srv/app/dist/x.js:1:2)"],
  ["a stack", "at async file:///x/y.js:10:3"],
  ["a stack", "Cannot find module in node_modules"],
  ["a path of the machine", '{"message":"ENOENT: open \'/home/user/secret\'"}'],
  ["a path of the machine", '{"path":"/tmp/x"}'],
  ["a text of Cypher", "Invalid input: MATCH (n:Meeting) RETURN n"],
  ["a text of Cypher", "Neo.ClientError.Statement.SyntaxError"],
  ["a text of Cypher", "expected $p12 to be a LIST"],
  ["a text of Lucene", "org.apache.lucene.queryparser.classic.ParseException"],
  ["a text of Lucene", 'Cannot parse "a" AND "b"'],
  ["an address", "connect ECONNREFUSED 127.0.0.1:7687"],
  ["an address", "bolt://database:7687"],
  ["a secret", "the password is open sesame"],
])("%s is found", (name, answer) => {
  expect(leaks(answer, [], ["open sesame"]).map((found) => found.split(": ")[0])).toContain(name);
});

test.each([
  ['{"data":{"meetings":{"nodes":[{"id":"meeting:2007-09-27-new-york","edtf":"2007-08-10/2007-08-12","content":"… return to /graphql, at Baden (Austria)"}]}}}', []],
  [JSON.stringify({ errors: [{ message: `after is no cursor of this server: ${JSON.stringify('MATCH (n) "x"')}.` }] }), ['MATCH (n) "x"']],
])("nothing in %s", (answer, sent) => {
  expect(leaks(answer, sent)).toEqual([]);
});
