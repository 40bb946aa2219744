// Faults that nothing handles: one thrown outside of any request, one promise that nobody waits for.
process.nextTick(() => {
  throw new Error("thrown where nobody catches");
});
void Promise.reject(new Error("rejected where nobody waits"));
