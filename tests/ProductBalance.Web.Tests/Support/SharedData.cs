namespace ProductBalance.Web.Tests.Support;

/// <summary>Published test material beside the repository; tests on it skip where it is not there.</summary>
internal static class SharedData
{
    public static string Read(string path)
    {
        var file = Path.Combine(Root, "data", path);
        Assert.SkipUnless(File.Exists(file), $"The published material {path} is not on this machine.");
        return File.ReadAllText(file);
    }

    private static string Root =>
        Environment.GetEnvironmentVariable("PRODUCTBALANCE_SHARED")
        ?? Path.Combine(Repository(new(AppContext.BaseDirectory)), "..", "shared");

    private static string Repository(DirectoryInfo directory) =>
        File.Exists(Path.Combine(directory.FullName, "ProductBalance.sln"))
            ? directory.FullName
            : Repository(
                directory.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository.")
            );
}
