/**
 * Files that come from outside, for whichever context keeps them: each has its own table, limits and readers. Part of the kernel.
 * <ul>
 * <li>F1 What a file is is told by its content, never by its name: PDF, PNG, JPEG, DOCX or XLSX. A document with macros is none of these.
 * <li>F2 A file is bounded in bytes.
 * <li>F3 A file has a harmless name: letters and digits of any script, no path, no control or direction character, and the ending of what it is.
 * <li>F4 A picture is measured before it is decoded; what is shown of it is turned upright, shrunk, and free of what else the file carried.
 * </ul>
 */
package meeting.kernel.file;
