-- SPDX-License-Identifier: Apache-2.0
-- For wrk: asks for a page of the features in a box, each time another one; the same boxes in each run.
-- Arguments after --: path of the items, west, south, east, north of where boxes lie, widest box in degrees, seed,
-- what else stands in the query, and after how many boxes they come again (0: never).
dofile((debug.getinfo(1, 'S').source:sub(2):match('.*/') or './') .. 'report.lua')

local path, west, south, east, north, widest, seed, rest, again
local asked = 0

function init(args)
  path = args[1]
  west, south, east, north, widest = tonumber(args[2]), tonumber(args[3]), tonumber(args[4]), tonumber(args[5]), tonumber(args[6])
  seed, rest, again = tonumber(args[7]), args[8] or "", tonumber(args[9] or "0")
  math.randomseed(seed)
end

function request()
  if again > 0 and asked % again == 0 then math.randomseed(seed) end
  asked = asked + 1
  local width = widest * math.random() ^ 2
  local x = west + (east - west - width) * math.random()
  local y = south + (north - south - width) * math.random()
  return wrk.format(nil, string.format("%s?bbox=%.5f,%.5f,%.5f,%.5f%s", path, x, y, x + width, y + width, rest))
end
