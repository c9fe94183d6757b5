namespace ProductBalance.Web.Tests.Support;

/// <summary>
/// Holds the folders of all applications of a run, and goes with it. Each is only emptied when its application ends: a page
/// that was closed may still read, and open its database anew while the folder is being deleted.
/// </summary>
public static class RunFolder
{
    private static readonly string Root = Make();

    public static string Add() => Directory.CreateDirectory(Path.Combine(Root, Path.GetRandomFileName())).FullName;

    public static void Empty(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }
    }

    private static string Make()
    {
        var root = Directory.CreateTempSubdirectory("productbalance-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(root);
        return root;
    }

    private static void Delete(string root)
    {
        try
        {
            Directory.Delete(root, recursive: true);
        }
        catch (IOException)
        {
            // the system clears its temporary folder in time
        }
    }
}
