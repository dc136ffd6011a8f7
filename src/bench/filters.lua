-- SPDX-License-Identifier: Apache-2.0
-- For wrk: asks for the features that meet a triangle, by a filter in CQL2, each time another one; other seeds, other triangles.
-- Arguments after --: path of the items, west, south, east, north of where triangles lie, seed, what else stands in the query.
dofile((debug.getinfo(1, 'S').source:sub(2):match('.*/') or './') .. 'report.lua')

local path, west, south, east, north, rest

function init(args)
  path = args[1]
  west, south, east, north = tonumber(args[2]), tonumber(args[3]), tonumber(args[4]), tonumber(args[5])
  math.randomseed(tonumber(args[6]))
  rest = args[7] or ""
end

function request()
  local width, height = 0.5, 0.4
  local x = west + (east - west - width) * math.random()
  local y = south + (north - south - height) * math.random()
  local filter = string.format("S_INTERSECTS(geometry,POLYGON((%.5f %.5f,%.5f %.5f,%.5f %.5f,%.5f %.5f)))",
    x, y, x + width, y, x + width / 2, y + height, x, y)
  local encoded = filter:gsub("[ (),]", function(char) return string.format("%%%02X", string.byte(char)) end)
  return wrk.format(nil, path .. "?filter=" .. encoded .. rest)
end
