namespace ProductBalance.Data.Upkeep;

/// <summary>
/// Keeps other accounts of the machine from reading the database: it holds password hashes and the keys of cookies. On
/// Windows the folder's own access list does that.
/// </summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnersFile | UnixFileMode.UserExecute;

    /// <summary>Makes the folder where there is none; one that is there is the operator's, and stays as it is.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnersFolder);
        }
    }

    /// <summary>Closes a database and what SQLite keeps beside it; SQLite makes those files like the database.</summary>
    public static void Close(string database)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in new[] { database, $"{database}-wal", $"{database}-shm" }.Where(File.Exists))
        {
            File.SetUnixFileMode(file, OwnersFile);
        }
    }
}
