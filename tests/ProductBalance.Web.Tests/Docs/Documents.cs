namespace ProductBalance.Web.Tests.Docs;

/// <summary>The documents of the repository, as they lie beside the code.</summary>
internal static class Documents
{
    private static readonly string[] Generated = [".git", "bin", "obj", "data", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = RootAbove(new(AppContext.BaseDirectory));

    /// <summary>The paths of all Markdown files, from the root of the repository.</summary>
    public static TheoryData<string> Markdown() =>
        [.. FilesBelow(new(Root), "*.md").Select(file => Path.GetRelativePath(Root, file.FullName)).Order()];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    /// <summary>Files that people wrote, in a folder and those below it.</summary>
    public static IEnumerable<FileInfo> FilesBelow(DirectoryInfo folder, string pattern) =>
        folder
            .EnumerateDirectories()
            .Where(child => !Generated.Contains(child.Name))
            .SelectMany(child => FilesBelow(child, pattern))
            .Concat(folder.EnumerateFiles(pattern));

    private static string RootAbove(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "ProductBalance.sln"))
            ? folder.FullName
            : RootAbove(
                folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository.")
            );
}
