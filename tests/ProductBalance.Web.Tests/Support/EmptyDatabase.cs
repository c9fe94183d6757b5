using Microsoft.EntityFrameworkCore;
using ProductBalance.Data;

namespace ProductBalance.Web.Tests.Support;

/// <summary>An empty database with all migrations, made once for a whole run: each application begins with a copy.</summary>
public static class EmptyDatabase
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>Puts it where an application is about to look for its own.</summary>
    public static void CopyTo(string file) => File.Copy(Made.Value, file);

    private static string Make()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "empty.db");
        File.Delete(file);
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);
        db.Database.SetConnectionString($"Data Source={file};Pooling=False");
        db.Database.Migrate();
        return file;
    }
}
