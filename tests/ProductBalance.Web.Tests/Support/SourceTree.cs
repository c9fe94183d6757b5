namespace ProductBalance.Web.Tests.Support;

/// <summary>The sources of the program, as they lie in the repository.</summary>
internal static class SourceTree
{
    /// <summary>All files with an ending below "src", but what the build and EF Core wrote.</summary>
    public static IEnumerable<FileInfo> Files(params string[] endings) =>
        new DirectoryInfo(Path.Combine(Root(new(AppContext.BaseDirectory)).FullName, "src"))
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => endings.Contains(file.Extension) && !IsWritten(file.FullName));

    private static bool IsWritten(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "Migrations");

    private static DirectoryInfo Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "ProductBalance.sln"))
            ? folder
            : Root(folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository."));
}
