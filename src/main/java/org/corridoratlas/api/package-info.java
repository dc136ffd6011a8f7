// SPDX-License-Identifier: Apache-2.0
/**
 * The atlas over HTTP: OGC API – Features, proposals, comparisons, and the page.
 *
 * <p>One class per resource; each turns an {@link org.corridoratlas.api.ApiRequest} into a {@link
 * org.corridoratlas.api.Representation} and knows nothing of the server below. A failure is a
 * {@link org.corridoratlas.api.Problem}, mapped to its status in one place. The only importer of
 * {@code io.javalin} and Jetty; may import every package but app.
 */
@NullMarked
package org.corridoratlas.api;

import org.jspecify.annotations.NullMarked;
