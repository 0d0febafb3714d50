/** How time and memory grow with the number of ratings, up to the size of ml-32m. */
package marquee.scale;
