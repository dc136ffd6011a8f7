// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

/**
 * One thing wrong with a feature as read.
 *
 * @param feature the feature's id, or its place in the file such as {@code features[3]}
 * @param property the property concerned, {@code geometry}, or {@code id}
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record FeatureProblem(String feature, String property, String message, String remedy) {}
