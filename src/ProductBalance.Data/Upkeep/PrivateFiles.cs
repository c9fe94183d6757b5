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
    /// <exception cref="StorageUnusableException">It cannot be made.</exception>
    public static void MakeFolder(string folder)
    {
        try
        {
            _ = OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(folder)
                : Directory.CreateDirectory(folder, OwnersFolder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnusableException(
                $"The folder {folder} cannot be made. Name another one, or look at who may write there.",
                cause
            );
        }
    }

    /// <summary>Makes an empty file that its owner alone may read.</summary>
    public static void MakeFile(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnersFile;
        }

        new FileStream(file, options).Dispose();
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
