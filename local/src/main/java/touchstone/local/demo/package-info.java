/** The demo programmes: five councils' reports as data files, loaded through the public API as their people would. */
package touchstone.local.demo;
