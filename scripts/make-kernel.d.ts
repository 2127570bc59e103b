/** The file that holds the kernel's bytes. */
export declare const kernelFile: () => string
