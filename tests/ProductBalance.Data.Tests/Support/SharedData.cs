namespace ProductBalance.Data.Tests.Support;

/// <summary>Real files of other tools that lie beside the repository; tests on them are skipped where they are not.</summary>
internal static class SharedData
{
    private static readonly string Root = Path.Combine(SharedFolder(), "data");

    /// <summary>All files of a folder with one of the endings; one name that skips itself where the folder is absent.</summary>
    public static TheoryData<string> Files(string folder, params string[] endings)
    {
        var path = Path.Combine(Root, folder);
        return Directory.Exists(path)
            ?
            [
                .. new DirectoryInfo(path)
                    .GetFiles()
                    .Select(file => file.Name)
                    .Where(name => endings.Any(name.EndsWith))
                    .Order(),
            ]
            : ["(absent)"];
    }

    public static byte[] Read(string folder, string file)
    {
        var path = Path.Combine(Root, folder, file);
        Assert.SkipUnless(File.Exists(path), "The shared data is not beside the repository.");
        return File.ReadAllBytes(path);
    }

    private static string SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("PRODUCTBALANCE_SHARED") is { Length: > 0 } told)
        {
            return told;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ProductBalance.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.Parent?.FullName ?? "", "shared");
    }
}
