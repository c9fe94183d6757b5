using System.Security.Cryptography;
using System.Text.Json;

namespace ProductBalance.Data.Upkeep.Backups;

/// <summary>What a backup says of itself, in a file of its own beside it.</summary>
/// <param name="MadeAt">When (UTC).</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="LastMigration">The schema that it has.</param>
/// <param name="Rows">How many rows each table has.</param>
/// <param name="Sha256">Of the backup, in hexadecimal digits.</param>
public sealed record BackupManifest(
    DateTimeOffset MadeAt,
    string Program,
    string LastMigration,
    IReadOnlyDictionary<string, long> Rows,
    string Sha256
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Where the manifest of a backup lies.</summary>
    public static string FileOf(string backup) => backup + ".json";

    /// <summary>The manifest beside a backup; null where there is none.</summary>
    /// <exception cref="StorageUnusableException">It cannot be read.</exception>
    public static BackupManifest? Find(string backup)
    {
        var file = FileOf(backup);
        try
        {
            return File.Exists(file)
                ? JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(file), Options)
                : null;
        }
        catch (JsonException exception)
        {
            throw new StorageUnusableException(
                $"{file} is no manifest of a backup any more. Take another backup, or move this file away to restore without it.",
                exception
            );
        }
    }

    public void Write(string backup) => File.WriteAllText(FileOf(backup), JsonSerializer.Serialize(this, Options));

    /// <summary>The check sum of a file.</summary>
    public static string Sum(string file)
    {
        using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
