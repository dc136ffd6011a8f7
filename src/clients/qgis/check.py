# SPDX-License-Identifier: Apache-2.0
"""Reads every collection of a server by QGIS: python3 check.py http://localhost:8080/api"""

import json
import sys
from collections import Counter
from urllib.parse import quote
from urllib.request import urlopen

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

API = sys.argv[1]
ALL = "limit=1000000"
HELD = 2000  # features; of larger collections QGIS asks for larger pages


def asked(path):
    with urlopen(API + path) as answer:
        return json.load(answer)


def items(collection, query):
    return asked(f"/collections/{collection}/items?{ALL}&{query}")


def layer(collection, page, more=""):
    return QgsVectorLayer(
        f"url='{API}' typename='{collection}' pagingEnabled='true' pageSize='{page}' {more}",
        collection,
        "OAPIF",
    )


def ids(features):
    return [feature["id"] for feature in features]


def kind(feature):
    """The type of a feature's geometry, as GeoJSON spells it."""
    return QgsWkbTypes.displayString(feature.geometry().wkbType()) if feature.hasGeometry() else None


def middle(box):
    """The middle ninth of a box of GeoJSON."""
    west, south, east, north = box
    wide, high = (east - west) / 3, (north - south) / 3
    return [west + wide, south + high, east - wide, north - high]


def differences(collection):
    """What QGIS finds that the server does not say, and the other way round, in words."""
    name = collection["id"]
    whole = items(name, "f=geojson")["features"]
    read = layer(name, 7 if len(whole) <= HELD else 10000)
    if not read.isValid():
        return [f"is no layer: {read.error().message()}"], whole
    found = list(read.getFeatures())
    pairs = [
        ("features counted", read.featureCount(), len(whole)),
        ("ids over all pages", sorted(ids(found)), sorted(ids(whole))),
        ("types of geometry", Counter(map(kind, found)), types(whole)),
        ("reference system", read.crs().isGeographic(), read.isSpatial()),
    ]
    located = [feature for feature in whole if feature["geometry"]]
    if located:
        pairs += in_box(read, collection) + filtered(read, name, whole)
    return [f"{what}: {one}, not {two}" for what, one, two in pairs if one != two], whole


def types(whole):
    return Counter(each["geometry"] and each["geometry"]["type"] for each in whole)


def in_box(read, collection):
    box = middle(collection["extent"]["spatial"]["bbox"][0])
    inside = items(collection["id"], "bbox=" + ",".join(map(str, box)))["features"]
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(*box))
    expected = ids(feature for feature in inside if feature["geometry"])
    return [("ids in a box", sorted(ids(read.getFeatures(request))), sorted(expected))]


def filtered(read, name, whole):
    """A filter of its own, where there is a property for it; newer QGIS has the server answer it."""
    kinds = Counter(feature["properties"].get("kind") for feature in whole)
    word = kinds.most_common()[-1][0]
    if not word or not read.setSubsetString(f"\"kind\" = '{word}'"):
        return []
    ours = items(name, "filter=" + quote(f"kind = '{word}'"))["features"]
    return [(f"ids of kind {word}", sorted(ids(read.getFeatures())), sorted(ids(ours)))]


def main():
    application = QgsApplication([], False)
    application.initQgis()
    print(f"QGIS {Qgis.QGIS_VERSION}, {API}")
    failed = False
    for collection in asked("/collections")["collections"]:
        found, whole = differences(collection)
        failed |= bool(found)
        shown = "; ".join(each[:300] for each in found) if found else "as the server says"
        print(f"{collection['id']:20} {len(whole):6} features: {shown}")
    application.exitQgis()
    return failed


if __name__ == "__main__":
    sys.exit(main())
