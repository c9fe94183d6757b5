namespace ProductBalance.Data.Upkeep;

/// <summary>The database cannot be used as it is. Nothing was changed.</summary>
public sealed class StorageUnusableException(string sentence, Exception? cause = null) : Exception(sentence, cause);
