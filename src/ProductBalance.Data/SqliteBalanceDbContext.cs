using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data;

/// <summary>The model on SQLite, with its own migrations.</summary>
public sealed class SqliteBalanceDbContext(DbContextOptions<SqliteBalanceDbContext> options)
    : BalanceDbContext(options);
