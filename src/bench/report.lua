-- SPDX-License-Identifier: Apache-2.0
-- After a run of wrk: requests per second, p50 and p99 in milliseconds, bytes, and how many answers were errors.
function done(summary, latency, requests)
  local failed = summary.errors
  io.write(string.format("RESULT %.0f %.3f %.3f %d %d\n",
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, summary.bytes,
    failed.connect + failed.read + failed.write + failed.status + failed.timeout))
end
